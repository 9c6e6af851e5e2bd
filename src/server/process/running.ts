/** What a role does besides answering requests. */
export interface Running {
  /** Takes nothing new, and waits so long for what is under way. */
  stop(withinMs: number): Promise<void>;
}
