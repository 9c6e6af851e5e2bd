/** How the app works, in six short paragraphs. */
export const guideHowWords = {
  read: {
    title: 'What is read',
    text: 'Email that HubSpot has logged, and the contacts, companies and deals around it. Only what a customer typed in that very message counts: no quoted history, no signature, no automatic mail. Of mailboxes, domains and senders that are excluded in the settings nothing but the header is read. Attachments, calls and meetings are not read at all.',
  },
  kept: {
    title: 'What is kept',
    text: 'The sentence that proves a signal, word for word and at most 500 characters, with the facts in it: amount, date, quantity. The email itself is read and let go; its text is neither stored nor logged. After the time in the settings the sentences go too, and the counts stay.',
  },
  card: {
    title: 'What a card shows',
    text: 'A sentence from an email, what it may be worth, and whether a deal already covers it. You decide with one click: create a deal, attach it to one, put it off until a date, or say that it is not a signal. Nothing is written into your own fields without a click.',
  },
  manager: {
    title: 'When a manager hears of it',
    text: 'Only when nobody has decided on a certain opportunity within the working hours set for it. Then one manager of the team gets one task with the sentence and what to do. Any decision ends it, “not a signal” too. Nights, weekends, holidays and absences do not count.',
  },
  scores: {
    title: 'What the scores mean',
    text: 'A signal’s certainty says how often sentences like it turned out to be right. The health of a deal, from 0 to 100, compares it with the deals that you won: pace, contact, direction, what is proved, next step. Every point opens into its reason. No score rates a person.',
  },
  access: {
    title: 'Who sees what',
    text: 'Whoever may open a record in HubSpot sees its card. Figures stop at the team, and teams of fewer than three active people get none of their own. Nobody is ranked. Without a language model of your choice, no text leaves HubSpot.',
  },
};
