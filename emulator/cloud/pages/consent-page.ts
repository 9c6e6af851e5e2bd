import type { AuthorizeRequest } from '../oauth/authorize-request.ts';
import type { Choice } from '../oauth/choice.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { scopeToWords } from './scope-words.ts';

export interface Consent {
  /** Names this showing of the page; good for one answer. */
  readonly id: string;
  readonly appName: string;
  readonly request: AuthorizeRequest;
  readonly choices: readonly Choice[];
}

/** Where a person chooses the account, sees what the app will be able to do, and decides. */
export function consentPage({ id, appName, request, choices }: Consent): string {
  const optional = request.optionalScopes.filter((scope) => !request.scopes.includes(scope));
  const name = escapeHtml(appName);
  return htmlPage(
    `Connect ${appName}`,
    `<h1>Connect ${name} to an account</h1>
<form method="post" action="/oauth/authorize">
<input type="hidden" name="request" value="${id}">
<h2 id="accounts">Account</h2>
<div role="radiogroup" aria-labelledby="accounts">${choices.map(choiceHtml).join('\n')}</div>
<h2>${name} will be able to</h2>
<ul>${request.scopes.map(scopeHtml).join('\n')}</ul>
${optional.length === 0 ? '' : `<h2>And where the account has it</h2><ul>${optional.map(scopeHtml).join('\n')}</ul>`}
<p class="onward quiet">You go on to ${escapeHtml(new URL(request.redirectUri).origin)}.</p>
<div class="buttons">
<button name="decision" value="accept">Connect app</button>
<button class="second" name="decision" value="refuse">Cancel</button>
</div>
</form>`,
  );
}

/** A request that cannot go on. */
export const refusalPage = (problem: string): string =>
  htmlPage(
    'Authorization failed',
    `<h1>Authorization failed</h1><p>${escapeHtml(problem)}</p><p class="quiet">Nothing was connected.</p>`,
  );

function choiceHtml(choice: Choice, index: number): string {
  const state = choice.isInstalled ? ' · connected already' : '';
  return `<label class="choice">
<input type="radio" name="portal" value="${choice.portalId}"${index === 0 ? ' checked' : ''}>
<span>${escapeHtml(choice.companyName)}<span class="quiet">Account ${choice.portalId}${state}</span></span>
</label>`;
}

const scopeHtml = (scope: string): string =>
  `<li>${escapeHtml(scopeToWords(scope))} <code>${escapeHtml(scope)}</code></li>`;
