import type { IconProps } from '@hubspot/ui-extensions';
import { classes, shortSize, testId } from './class-names.ts';
import { iconPaths } from './icon-paths.ts';

interface GlyphProps {
  readonly name: string;
  readonly className?: string;
  readonly label?: string | undefined;
}

/** A line icon in the colour of the text; a plain ring for names that have no drawing here. */
export function Glyph({ name, className, label }: GlyphProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={classes('uie-icon', className)}
      data-icon={name}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={iconPaths[name] ?? 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12z'} />
    </svg>
  );
}

export function Icon(props: IconProps) {
  return (
    <span className={`uie-icon-${props.color ?? 'inherit'}`} {...testId(props)}>
      <Glyph
        name={props.name}
        className={`uie-icon-${shortSize(props.size, 'sm')}`}
        label={props.screenReaderText}
      />
    </span>
  );
}
