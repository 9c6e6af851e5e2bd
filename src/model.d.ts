/** The committed model as bytes: esbuild puts them into the bundle, vitest reads the file. */
declare module '*.bin' {
  const bytes: Uint8Array;
  // eslint-disable-next-line no-restricted-exports -- what esbuild makes of a binary file
  export default bytes;
}
