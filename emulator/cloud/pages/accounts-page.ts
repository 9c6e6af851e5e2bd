import { escapeHtml, htmlPage } from './html.ts';

export interface AccountRow {
  readonly portalId: number;
  readonly companyName: string;
  readonly isInstalled: boolean;
  readonly pagesUrl: string | null;
}

/** All accounts of this local HubSpot; the app can be uninstalled where it is installed. `key` guards the button. */
export function accountsPage(appName: string, key: string, rows: readonly AccountRow[]): string {
  return htmlPage(
    'Accounts',
    `<h1>Accounts</h1><p class="quiet">Where ${escapeHtml(appName)} is connected</p>
${rows.map((row) => rowHtml(row, key)).join('\n')}`,
  );
}

function rowHtml({ portalId, companyName, isInstalled, pagesUrl }: AccountRow, key: string): string {
  const name = escapeHtml(companyName);
  const title = pagesUrl === null ? name : `<a href="${escapeHtml(pagesUrl)}">${name}</a>`;
  const action = isInstalled
    ? `<form method="post" action="/accounts/${portalId}/uninstall"><input type="hidden" name="key" value="${key}">
<button class="second" aria-label="Uninstall from ${name}">Uninstall</button></form>`
    : '<span class="quiet">Not connected</span>';
  return `<div class="row"><span>${title}<span class="quiet">Account ${portalId}</span></span>${action}</div>`;
}
