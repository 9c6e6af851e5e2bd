import type {
  AutoGridProps,
  BoxProps,
  CardProps,
  DividerProps,
  FlexProps,
  InlineProps,
  SpacerProps,
  StackProps,
  TileProps,
} from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';
import { classes, distance, testId } from './class-names.ts';

const justify = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  around: 'space-around',
  between: 'space-between',
} as const;
const align = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  baseline: 'baseline',
  stretch: 'stretch',
  auto: 'auto',
} as const;

export function Flex(props: FlexProps) {
  const wraps = props.wrap === true || props.wrap === 'wrap';
  const style: CSSProperties = {
    flexDirection: props.direction ?? 'row',
    justifyContent: justify[props.justify ?? 'start'],
    alignItems: align[props.align ?? 'stretch'],
    alignSelf: props.alignSelf && align[props.alignSelf],
    flexWrap: wraps ? 'wrap' : 'nowrap',
    gap: distance(props.gap ?? 'flush'),
  };
  return (
    <div className="uie-flex" style={style} {...testId(props)}>
      {props.children}
    </div>
  );
}

const flexValues: Record<string, string> = { initial: '0 1 auto', auto: '1 1 auto', none: '0 0 auto' };

export function Box(props: BoxProps) {
  const flex = props.flex;
  const style: CSSProperties = {
    alignSelf: align[props.alignSelf ?? 'auto'],
    flex: typeof flex === 'number' ? `${flex} 1 0` : flexValues[flex ?? 'initial'],
  };
  return (
    <div className="uie-box" style={style} {...testId(props)}>
      {props.children}
    </div>
  );
}

export function Inline(props: InlineProps) {
  const style: CSSProperties = {
    justifyContent: justify[props.justify ?? 'start'],
    alignItems: align[props.align ?? 'stretch'],
    gap: distance(props.gap ?? 'flush'),
    flexWrap: 'wrap',
  };
  return (
    <div className="uie-flex" style={style} {...testId(props)}>
      {props.children}
    </div>
  );
}

/** Older than Flex; its default distance is `flush` and its direction `column`. */
export function Stack(props: StackProps) {
  const style: CSSProperties = {
    flexDirection: props.direction ?? 'column',
    justifyContent: justify[props.justify ?? 'start'],
    alignItems: align[props.align ?? 'stretch'],
    gap: distance(props.distance ?? 'flush'),
    width: props.width,
  };
  return (
    <div className="uie-flex" style={style} {...testId(props)}>
      {props.children}
    </div>
  );
}

export function AutoGrid(props: AutoGridProps) {
  const width = `min(100%, ${props.columnWidth}px)`;
  const column = props.flexible ? `minmax(${width}, 1fr)` : width;
  const style = { gridTemplateColumns: `repeat(auto-fit, ${column})`, gap: distance(props.gap ?? 'flush') };
  return (
    <div className="uie-grid" style={style} {...testId(props)}>
      {props.children}
    </div>
  );
}

export function Tile(props: TileProps) {
  return (
    <div
      className={classes('uie-tile', props.compact && 'uie-tile-compact', props.flush && 'uie-tile-flush')}
      {...testId(props)}
    >
      {props.children}
    </div>
  );
}

export function Card(props: CardProps) {
  return (
    <div className="uie-tile" {...testId(props)}>
      {props.children}
    </div>
  );
}

export function Divider(props: DividerProps) {
  const margin = distance(props.size ?? props.distance ?? 'small');
  return <hr className="uie-divider" style={{ marginBlock: margin }} {...testId(props)} />;
}

export function Spacer(props: SpacerProps) {
  return <div style={{ height: distance(props.size ?? 'small') }} {...testId(props)} />;
}
