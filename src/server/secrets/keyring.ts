/** Encryption of what must not be read in the database: tokens, quotes, names and addresses of senders. */
export interface Keyring {
  /**
   * AES-256-GCM under the newest key, as text that carries the key's id.
   * @param context binds the text to its place (e.g. `token:12345`): it cannot be opened in another
   */
  seal(text: string, context: string): string;
  /** @throws Error without any of the text, where it was changed, belongs elsewhere, or its key is unknown */
  open(sealed: string, context: string): string;
  /** Sealed under an older key: to be sealed anew. */
  isOld(sealed: string): boolean;
  /** A keyed digest to look something up by (an address) without keeping it, under the newest key. */
  digest(text: string, context: string): string;
  /** The digests under every key, newest first: what to look for, since a row may be older than the newest key. */
  digests(text: string, context: string): readonly string[];
}
