/** `private`: one account brings its own functions. `marketplace`: any account, and a server answers. */
export type Edition = 'private' | 'marketplace';
