/** A committed binary file: bundles carry it packed (scripts/build/functions.ts), tests read it from disk. */
declare module '*.bin' {
  export function readBytes(): Uint8Array;
}
