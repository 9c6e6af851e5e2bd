import type { CrmContext } from '@hubspot/ui-extensions';
import { Extension, type ExtensionProps } from './Extension.tsx';

interface CardFrameProps extends Omit<ExtensionProps, 'location'> {
  readonly title: string;
  readonly context: CrmContext;
}

const nowhere = { path: '/', params: {} };

/** A card of an app on a record page: its title bar, and what its bundle shows. */
export function CardFrame({ title, context, ...bundle }: CardFrameProps) {
  return (
    <section className="card-frame" data-location={context.location}>
      <header>
        <h2>{title}</h2>
      </header>
      <div className="card-body">
        <Extension {...bundle} context={context} location={nowhere} />
      </div>
    </section>
  );
}
