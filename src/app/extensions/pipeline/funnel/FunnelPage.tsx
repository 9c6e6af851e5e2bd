/** The customer's way, mapped with the account's own stages. */
export function FunnelPage() {
  return null;
}
