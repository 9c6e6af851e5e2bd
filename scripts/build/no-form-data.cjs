/** Stands for `form-data` in function bundles: a class that is named in type checks and never made. */
module.exports = class NoFormData {};
