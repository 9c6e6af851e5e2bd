import type {
  AlertProps,
  EmptyStateProps,
  ErrorStateProps,
  LoadingSpinnerProps,
  ProgressBarProps,
  ScoreProps,
  StepIndicatorProps,
} from '@hubspot/ui-extensions';
import { classes, shortSize, testId } from './class-names.ts';
import { fire } from './events.ts';
import { Drawing } from './illustrations.tsx';

export function Alert(props: AlertProps) {
  const variant = props.variant === 'error' ? 'danger' : (props.variant ?? 'info');
  return (
    <div role="alert" className={`uie-alert uie-alert-${variant}`} {...testId(props)}>
      <strong>{props.title}</strong>
      {props.children ? <div>{props.children}</div> : null}
    </div>
  );
}

export function EmptyState(props: EmptyStateProps) {
  const className = classes(
    'uie-empty',
    `uie-empty-${props.layout ?? 'horizontal'}`,
    props.reverseOrder && 'uie-empty-reverse',
    props.flush && 'uie-empty-flush',
  );
  return (
    <div className={className} {...testId(props)}>
      <div className="uie-empty-text">
        <h4>{props.title ?? 'All is not lost.'}</h4>
        <div>{props.children}</div>
      </div>
      <Drawing name={props.imageName ?? 'emptyStateCharts'} width={Math.min(props.imageWidth ?? 250, 180)} />
    </div>
  );
}

export function ErrorState(props: ErrorStateProps) {
  return (
    <div className="uie-empty uie-empty-vertical" role="alert" {...testId(props)}>
      <Drawing name={props.type ?? 'error'} width={120} />
      <div className="uie-empty-text">
        <h4>{props.title ?? 'Something went wrong.'}</h4>
        <div>{props.children}</div>
      </div>
    </div>
  );
}

export function LoadingSpinner(props: LoadingSpinnerProps) {
  return (
    <div
      role="status"
      aria-label={props.label}
      className={classes('uie-loading', props.layout === 'centered' && 'uie-loading-centered')}
      {...testId(props)}
    >
      <span className={`uie-spinner uie-spinner-${shortSize(props.size, 'sm')}`} />
      {props.showLabel ? <span>{props.label}</span> : null}
    </div>
  );
}

export function ProgressBar(props: ProgressBarProps) {
  const max = props.maxValue ?? props.valueMax ?? 100;
  const value = props.value ?? 0;
  const percent = max > 0 ? Math.round((Math.min(Math.max(value, 0), max) / max) * 100) : 0;
  return (
    <div className="uie-progress" {...testId(props)}>
      <div className="uie-progress-head">
        <span>{props.title}</span>
        {props.showPercentage ? <span>{percent} %</span> : null}
      </div>
      <div
        className={`uie-progress-track uie-progress-${props.variant ?? 'success'}`}
        role="progressbar"
        aria-label={props['aria-label'] ?? props.title}
        aria-valuenow={value}
        aria-valuemax={max}
      >
        <i style={{ width: `${percent}%` }} />
      </div>
      {props.valueDescription ? <small>{props.valueDescription}</small> : null}
    </div>
  );
}

const circumference = 2 * Math.PI * 26;

export function ScoreCircle(props: ScoreProps) {
  const score = Math.min(Math.max(Math.round(props.score), 0), 100);
  const band = score >= 67 ? 'high' : score >= 34 ? 'middle' : 'low';
  return (
    <svg
      className={`uie-score uie-score-${band}`}
      viewBox="0 0 64 64"
      width={64}
      height={64}
      role="img"
      aria-label={`Score ${score}`}
      {...testId(props)}
    >
      <circle cx="32" cy="32" r="26" className="uie-score-track" />
      <circle
        cx="32"
        cy="32"
        r="26"
        className="uie-score-value"
        strokeDasharray={`${(score / 100) * circumference} ${circumference}`}
        transform="rotate(-90 32 32)"
      />
      <text x="32" y="37.5" textAnchor="middle">
        {score}
      </text>
    </svg>
  );
}

export function StepIndicator(props: StepIndicatorProps) {
  const current = props.currentStep ?? 0;
  return (
    <ol className={classes('uie-steps', `uie-steps-${props.direction ?? 'horizontal'}`)} {...testId(props)}>
      {props.stepNames.map((name, index) => (
        <li
          key={name}
          className={index < current ? 'uie-step-done' : index === current ? 'uie-step-now' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          <button
            type="button"
            className="uie-bare"
            disabled={!props.onClick}
            onClick={() => fire(props.onClick, index)}
          >
            <i>{index < current ? '✓' : index + 1}</i>
            {props.variant === 'compact' && index !== current ? null : <span>{name}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
