/** Kept before the worker's global of that name is replaced by what is made of it. */
const MachineDate = Date;

/**
 * The worker's `Date` by the portal's clock: in HubSpot a card's present and the server's are the same, here they are
 * this many milliseconds apart. Dates that are made of a time stay as they are.
 */
export function portalDate(aheadMs: number): DateConstructor {
  const now = () => MachineDate.now() + aheadMs;
  return new Proxy(MachineDate, {
    construct: (target, args: []) => (args.length === 0 ? new target(now()) : new target(...args)),
    apply: () => new MachineDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
