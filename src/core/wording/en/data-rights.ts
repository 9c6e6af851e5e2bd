/** What people read about the data that are kept of them. */
export const dataRightsWords = {
  /** The head of the file that is handed out: what each of its parts holds. */
  file: {
    title: 'What Invisible Pipeline keeps of this record',
    how: 'Long files come in parts, and isLastPart marks the last one. Names of properties are those of HubSpot. Times are in UTC; long numbers are milliseconds since 1970. A part that is missing holds nothing.',
    sections: {
      contacts:
        'The properties that the application keeps on a contact: counts and value of open signals, data warnings, ids of the emails that were read, what the newest signature states, when something was asked and answered, and changes made with one click.',
      companies: 'The same on the company itself.',
      signals:
        'Sentences in emails that show an intent to buy: the quote, the sender, the facts it states, what it may be worth and by which formula, how certain the program is, and what somebody decided.',
      tasks: 'Tasks in HubSpot that the application made: key, subject, notes and state.',
      changesOnDeals: 'Changes made on a deal with one click, after what an email said.',
      reviewDecisions:
        'What a weekly review decided about deals of the contact: decision and time, without a name.',
      figures: 'Rows that the figures of the pipeline page are computed from: ids, amounts and dates.',
    },
    notHere:
      'Not in this file: the emails themselves and what people wrote into the fields of HubSpot. They belong to the account, not to the application.',
  },
};
