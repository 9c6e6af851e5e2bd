/** What the app gets back at its redirect address, or the page that stopped the reader. */
export type InstallDecision =
  { readonly redirectedTo: URL } | { readonly status: number; readonly page: string };

/**
 * Does by fetch what a person does at the authorize page: opens it, chooses the account and presses a button. The
 * redirect is not followed.
 */
export async function decideInstall(
  authorizeUrl: string,
  portalId: number,
  decision: 'accept' | 'refuse' = 'accept',
): Promise<InstallDecision> {
  const shown = await fetch(authorizeUrl);
  const page = await shown.text();
  const request = /name="request" value="([^"]+)"/.exec(page)?.[1];
  if (!shown.ok || request === undefined) return { status: shown.status, page };
  const answer = await fetch(new URL('/oauth/authorize', authorizeUrl), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ request, portal: String(portalId), decision }),
  });
  const location = answer.headers.get('location');
  return location === null
    ? { status: answer.status, page: await answer.text() }
    : { redirectedTo: new URL(location) };
}
