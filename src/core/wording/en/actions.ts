import type { DismissReason } from '#core/signals/signal.ts';
import type { Formats } from '../formats.ts';

const dismissReasons: Record<DismissReason, string> = {
  'not-buying': 'They are not buying',
  'already-handled': 'Already handled elsewhere',
  'wrong-person': 'Not the right person',
  misread: 'The sentence means something else',
  other: 'Another reason',
};

/** Buttons, and what the card answers once something is done. */
export function actionWords(f: Formats) {
  return {
    createDeal: 'Create deal',
    createAnotherDeal: 'Create another deal',
    attach: 'Attach to a deal',
    belongsHere: 'Belongs to this deal',
    snooze: 'Snooze',
    dismiss: 'Not a signal',
    more: 'More',
    openDeal: 'Open deal',
    undo: 'Undo',
    reopen: 'Reopen',
    cancel: 'Cancel',
    retry: 'Try again',
    reload: 'Load again',
    setUp: 'Set up',
    readOn: 'Read on',
    dismissReasons,
    done: {
      created: (dealName: string) => `Deal created: ${dealName}`,
      attached: (dealName: string | null) => (dealName ? `Attached to ${dealName}` : 'Attached to the deal'),
      dismissed: 'Noted. This signal will not come back.',
      snoozed: (until: number) => `Snoozed until ${f.date(until)}`,
      reopened: 'The signal is open again. A deal that was created stays as it is.',
    },
  };
}
