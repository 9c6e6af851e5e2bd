const records: Readonly<Record<string, string>> = {
  contacts: 'contacts and the activities on them',
  custom: 'custom objects',
  owners: 'owners and their teams',
};

const whole: Readonly<Record<string, string>> = {
  oauth: 'Know which account this is',
  'sales-email-read': 'Read the content of emails that are logged in the CRM',
  'settings.users.read': 'See users and which of them are super admins',
  timeline: 'Show events on the timelines of records',
};

/** What a scope allows, in a reader's words; the scope itself where nothing better is known. */
export function scopeToWords(scope: string): string {
  const match = /^crm\.(objects|schemas)\.([a-z_]{1,40})\.(read|write)$/.exec(scope);
  if (!match) return whole[scope] ?? scope;
  const [, family, object = '', way] = match;
  const verb = way === 'read' ? 'See' : 'Create and change';
  if (family === 'objects') return `${verb} ${records[object] ?? object}`;
  return `${verb} the properties of ${object === 'custom' ? 'custom objects' : object}`;
}
