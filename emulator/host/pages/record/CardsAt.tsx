import { CardFrame } from '../../runtime/CardFrame.tsx';
import { useSession } from '../session.tsx';
import { toCardContext } from '../extension/extension-context.ts';
import { useExtensionServices } from '../extension/useExtensionServices.ts';
import { objectTypeIds } from './record-definitions.ts';
import { useRecordScope } from './record-scope.tsx';

/** The installed cards of a place on the record page, each in a frame of its own. */
export function CardsAt({ location }: { location: 'crm.record.tab' | 'crm.record.sidebar' }) {
  const session = useSession();
  const { type, id } = useRecordScope();
  const services = useExtensionServices();
  const cards = session.meta.cards.filter(
    (card) => card.location === location && card.objectTypes.includes(type),
  );
  if (cards.length === 0) {
    return location === 'crm.record.tab' ? <p className="quiet notice">{session.words.noCards}</p> : null;
  }
  return (
    <>
      {cards.map((card) => (
        <CardFrame
          // Another reader or language is another context: HubSpot starts the card anew.
          key={`${card.uid}/${session.user.id}/${session.language}`}
          title={card.name}
          scriptUrl={`/portal/cards/${card.uid}.js`}
          context={toCardContext(session, location, { id, typeId: objectTypeIds[type] }, card.name)}
          services={services}
          clockAheadMs={session.clockAheadMs}
          failureTitle={session.words.cardFailed}
        />
      ))}
    </>
  );
}
