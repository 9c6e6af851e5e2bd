/** The text of an email: its text part, else what its HTML says. HTML is parsed to text and never drawn. */
export function emailText(properties: Readonly<Record<string, string | null>>): string {
  const text = properties['hs_email_text'];
  if (text) return text;
  const html = properties['hs_email_html'];
  if (!html) return '';
  const document = new DOMParser().parseFromString(
    html.replace(/<br\s*\/?>|<\/(?:p|div|li|tr)>/gi, '\n'),
    'text/html',
  );
  return document.body.textContent.replace(/\n{3,}/g, '\n\n').trim();
}

export const emailNames = [
  'hs_timestamp',
  'hs_email_subject',
  'hs_email_text',
  'hs_email_html',
  'hs_email_direction',
  'hs_email_from_email',
  'hs_email_from_firstname',
  'hs_email_from_lastname',
  'hs_email_to_email',
] as const;

type Properties = Readonly<Record<string, string | null>>;

export function senderName(properties: Properties): string {
  const names = [properties['hs_email_from_firstname'], properties['hs_email_from_lastname']].filter(Boolean);
  return names.join(' ') || (properties['hs_email_from_email'] ?? '--');
}
