exports.main = async () => {
  throw new Error('the sample function always fails');
};
