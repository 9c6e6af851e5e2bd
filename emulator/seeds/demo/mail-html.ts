import { ownText, quoteDepth, quoteHeader } from './mail-render.ts';
import type { RenderedMessage } from './mail-render.ts';

/** The HTML body as Gmail, Outlook and Apple Mail write it. */
export function renderHtml(message: RenderedMessage): string {
  const content = htmlContent(message, quoteDepth);
  if (message.client === 'gmail') return content;
  if (message.client === 'apple' || message.client === 'phone') {
    return `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${content}</body></html>`;
  }
  return [
    '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">',
    '<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    '<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style></head>',
    `<body lang="${message.language.toUpperCase()}" link="#0563C1"><div class="WordSection1">${content}</div></body></html>`,
  ].join('\n');
}

function htmlContent(message: RenderedMessage, depth: number): string {
  const earlier = depth === 0 ? null : message.quoted;
  const { client } = message;
  if (client === 'gmail') return gmailContent(message, earlier, depth);
  if (client === 'apple' || client === 'phone') return appleContent(message, earlier, depth);
  const own = ownText(message)
    .split('\n')
    .map((line) => `<p class="MsoNormal">${line === '' ? '&nbsp;' : escapeHtml(line)}<o:p></o:p></p>`)
    .join('\n');
  if (!earlier) return own;
  const header = quoteHeader(message, earlier).map(boldLabel).join('<br>\n');
  const border = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm';
  return `${own}\n<div><div style="${border}"><p class="MsoNormal">${header}<o:p></o:p></p></div></div>\n${htmlContent(earlier, depth - 1)}`;
}

function gmailContent(message: RenderedMessage, earlier: RenderedMessage | null, depth: number): string {
  const hasBlock = message.signature.includes('\n');
  const own = hasBlock
    ? `<div dir="ltr">${lines(message.fresh)}</div><br>--&nbsp;<br><div dir="ltr" class="gmail_signature">${lines(message.signature)}</div>`
    : `<div dir="ltr">${lines(ownText(message))}</div>`;
  if (!earlier) return own;
  const header = quoteHeader(message, earlier).map(escapeHtml).join('<br>');
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  return `${own}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${header}<br></div><blockquote class="gmail_quote" style="${style}">${htmlContent(earlier, depth - 1)}</blockquote></div>`;
}

function appleContent(message: RenderedMessage, earlier: RenderedMessage | null, depth: number): string {
  const own = `<div dir="ltr">${lines(ownText(message))}</div>`;
  if (!earlier) return own;
  const header = quoteHeader(message, earlier).map(escapeHtml).join('<br>');
  return `${own}<div dir="ltr"><br><blockquote type="cite">${header}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${htmlContent(earlier, depth - 1)}</div></blockquote>`;
}

const lines = (text: string): string => text.split('\n').map(escapeHtml).join('<br>\n');

/** Outlook sets the words before the colon in bold. */
function boldLabel(line: string): string {
  const colon = line.indexOf(':');
  if (colon === -1) return escapeHtml(line);
  return `<b>${escapeHtml(line.slice(0, colon + 1))}</b>${escapeHtml(line.slice(colon + 1))}`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
