import type {
  AccordionProps,
  DescriptionListItemProps,
  DescriptionListProps,
  StatisticsItemProps,
  StatisticsProps,
  StatisticsTrendProps,
} from '@hubspot/ui-extensions';
import { useEffect, useState } from 'react';
import { classes, shortSize, testId } from './class-names.ts';
import { fire } from './events.ts';

export function DescriptionList(props: DescriptionListProps) {
  return (
    <dl className={`uie-descriptions uie-descriptions-${props.direction ?? 'column'}`} {...testId(props)}>
      {props.children}
    </dl>
  );
}

export function DescriptionListItem(props: DescriptionListItemProps) {
  return (
    <div {...testId(props)}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

export function Statistics(props: StatisticsProps) {
  return (
    <div className="uie-statistics" {...testId(props)}>
      {props.children}
    </div>
  );
}

export function StatisticsItem(props: StatisticsItemProps) {
  return (
    <div className="uie-statistic" {...testId(props)}>
      <span className="uie-statistic-label">{props.label}</span>
      <span className="uie-statistic-number">{props.number}</span>
      {props.children}
    </div>
  );
}

export function StatisticsTrend(props: StatisticsTrendProps) {
  const direction = props.direction ?? 'increase';
  const color = props.color ?? (direction === 'increase' ? 'green' : 'red');
  return (
    <span className={`uie-trend uie-trend-${color}`} {...testId(props)}>
      {direction === 'increase' ? '▲' : '▼'} {props.value}
    </span>
  );
}

export function Accordion(props: AccordionProps) {
  const [isOpen, setOpen] = useState(props.open ?? props.defaultOpen ?? false);
  useEffect(() => {
    if (props.open !== undefined) setOpen(props.open);
  }, [props.open]);
  const press = () => {
    if (props.open === undefined) setOpen(!isOpen);
    fire(props.onClick);
  };
  return (
    <section
      className={classes('uie-accordion', `uie-accordion-${shortSize(props.size, 'sm')}`)}
      {...testId(props)}
    >
      <button type="button" aria-expanded={isOpen} disabled={props.disabled} onClick={press}>
        <i className={classes('uie-caret', !isOpen && 'uie-caret-closed')} />
        {props.title}
      </button>
      {isOpen ? <div className="uie-accordion-body">{props.children}</div> : null}
    </section>
  );
}
