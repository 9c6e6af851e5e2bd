/** A request that must not be carried out twice, whoever sends it again. */
export interface KeptRequest {
  readonly portalId: number;
  readonly userId: number;
  readonly handler: string;
  /** The card's own for one click. */
  readonly requestKey: string;
  /** As JSON. */
  readonly parameters: string;
}

/**
 * `mine`: to be carried out by whoever asked, for as long as the attempt is renewed. `running`: somebody else does.
 * `other-parameters`: the key was used for something else.
 */
export type Claim =
  | { readonly kind: 'mine'; readonly attempt: string }
  | { readonly kind: 'answered'; readonly answer: string }
  | { readonly kind: 'running' | 'other-parameters' };

/** Requests under way and what was answered, for any number of processes. Every method is one transaction. */
export interface KeptAnswers {
  /** Of two at once one gets it; one whose process fell silent is given to the next who asks. */
  claim(request: KeptRequest, now: number): Promise<Claim>;
  /** Holds an attempt for a while longer. */
  renew(request: KeptRequest, attempt: string, now: number): Promise<void>;
  keep(request: KeptRequest, attempt: string, answer: string): Promise<void>;
  /** Leaves it to be done again: nothing was answered that should stand. */
  release(request: KeptRequest, attempt: string): Promise<void>;
}

/** How long an answer is kept, milliseconds: HubSpot repeats within seconds. */
export const keptMs = 600_000;
/** A process that says nothing for so long is taken to be dead, milliseconds: HubSpot waits fifteen seconds for the answer. */
export const leaseMs = 5_000;
