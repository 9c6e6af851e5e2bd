import type { SentMail } from '../../mail/send-mail.ts';
import { signalKindLabel } from './signal-kind-label.ts';
import { useSession } from '../session.tsx';
import { NavLink } from '../shell/NavLink.tsx';

/** What became of an email that was just sent. */
export function SentReport({ mail }: { mail: SentMail }) {
  const { words } = useSession();
  const steps = [
    { text: words.logged, isDone: true },
    mail.delivery.delivered > 0
      ? { text: words.delivered, isDone: true }
      : { text: words.notDelivered, isDone: false },
    { text: words.signals(mail.signals.length), isDone: mail.signals.length > 0 },
  ];
  return (
    <div className="sent-report" role="status">
      <ol>
        {steps.map(({ text, isDone }) => (
          <li key={text} className={isDone ? 'step-done' : undefined}>
            {text}
          </li>
        ))}
        <li className="quiet">{(mail.milliseconds / 1000).toFixed(1)} s</li>
      </ol>
      <p>
        {mail.signals.map((kind) => (
          <span key={kind} className="uie-tag uie-tag-info">
            {signalKindLabel(kind)}
          </span>
        ))}
      </p>
      <NavLink to={`/contacts/${mail.contactId}`} className="uie-link">
        {words.openCard} ›
      </NavLink>
    </div>
  );
}
