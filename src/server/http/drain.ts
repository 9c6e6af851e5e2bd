/** Whether the process is about to end: it answers what is under way, and wants nothing new. */
export interface Drain {
  isDraining(): boolean;
  begin(): void;
}

export function createDrain(): Drain {
  let draining = false;
  return {
    isDraining: () => draining,
    begin() {
      draining = true;
    },
  };
}
