exports.main = async (context) => ({
  said: context.parameters.word,
  email: context.propertiesToSend.email ?? null,
});
