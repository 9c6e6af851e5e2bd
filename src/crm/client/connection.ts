/**
 * Where requests go and as whom.
 *
 * The `*-api.ts` files beside this one hold the parts of HubSpot's client that the app uses: request factories build
 * each request, response processors parse each answer. The client's discovery classes are left out: they bring 2,000
 * files, a retry that repeats creates and a limiter shared by all clients. The imports reach into the package's
 * `lib/`, which it does not promise to keep; so its version is pinned and the tests drive every call over HTTP. Each
 * part is generated with its own configuration types, hence one file each.
 */
export interface Connection {
  /** Without a slash at the end, e.g. `https://api.hubapi.com`. */
  readonly basePath: string;
  readonly accessToken: string;
}
