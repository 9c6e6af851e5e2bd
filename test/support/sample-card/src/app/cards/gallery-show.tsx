import {
  Alert,
  BarChart,
  Button,
  EmptyState,
  ErrorState,
  Flex,
  Heading,
  Icon,
  Illustration,
  Inline,
  LineChart,
  LoadingButton,
  LoadingSpinner,
  ProgressBar,
  ScoreCircle,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  Tag,
  Text,
} from '@hubspot/ui-extensions';

export function Words() {
  return (
    <Flex direction="column" gap="sm">
      <Heading>Heading</Heading>
      <Text format={{ fontWeight: 'bold', italic: true }}>Bold and italic</Text>
      <Text variant="microcopy" format={{ lineDecoration: 'strikethrough', textTransform: 'uppercase' }}>
        Microcopy
      </Text>
      <Text truncate={{ maxWidth: 120, tooltipText: 'The whole text' }}>
        This text is too long for its place
      </Text>
      <Inline gap="sm" align="center">
        <Tag>Default</Tag>
        <Tag variant="info">Info</Tag>
        <Tag variant="success">Success</Tag>
        <Tag variant="warning">Warning</Tag>
        <Tag variant="error">Error</Tag>
        <StatusTag variant="success">Active</StatusTag>
        <StatusTag variant="danger" hollow>
          Blocked
        </StatusTag>
        <Icon name="email" />
        <Icon name="success" color="success" size="md" />
      </Inline>
      <Inline gap="sm">
        <Button variant="primary">Primary</Button>
        <Button>Secondary</Button>
        <Button variant="destructive">Destructive</Button>
        <Button variant="transparent">Transparent</Button>
        <Button size="sm">Small</Button>
        <Button size="xs" disabled>
          Disabled
        </Button>
        <LoadingButton loading>Loading</LoadingButton>
      </Inline>
    </Flex>
  );
}

export function Feedback() {
  return (
    <Flex direction="column" gap="md">
      {(['info', 'success', 'warning', 'danger', 'tip'] as const).map((variant) => (
        <Alert key={variant} title={variant} variant={variant}>
          Something to know.
        </Alert>
      ))}
      <EmptyState title="No signals" layout="vertical" imageName="emailConfirmation">
        <Text>Nothing was found in the emails.</Text>
      </EmptyState>
      <ErrorState title="HubSpot did not answer">
        <Text>Try again in a minute.</Text>
      </ErrorState>
      <LoadingSpinner label="Reading" showLabel />
      <ProgressBar title="Coverage" value={62} showPercentage valueDescription="62 of 100" />
      <StepIndicator stepNames={['Qualified', 'Proposal', 'Negotiation']} currentStep={1} />
      <Inline gap="md" align="center">
        <ScoreCircle score={82} />
        <ScoreCircle score={50} />
        <ScoreCircle score={12} />
        <Illustration name="deals" alt="Deals" width={90} />
      </Inline>
    </Flex>
  );
}

const rows = [
  { month: 'Jan', won: 12, kind: 'new' },
  { month: 'Feb', won: 19, kind: 'new' },
  { month: 'Mar', won: 7, kind: 'new' },
  { month: 'Jan', won: 5, kind: 'expansion' },
  { month: 'Feb', won: 8, kind: 'expansion' },
  { month: 'Mar', won: 11, kind: 'expansion' },
];
const axes = {
  x: { field: 'month', fieldType: 'category', label: 'Month' },
  y: { field: 'won', fieldType: 'linear', label: 'Won' },
  options: { groupFieldByColor: 'kind', stacking: true },
} as const;

export function Charts() {
  return (
    <Flex direction="column" gap="md">
      <Statistics>
        <StatisticsItem label="Undetected" number="7">
          <StatisticsTrend value="12 %" direction="increase" />
        </StatisticsItem>
        <StatisticsItem label="Expected" number="48,000 €">
          <StatisticsTrend value="3 %" direction="decrease" />
        </StatisticsItem>
      </Statistics>
      <BarChart
        data={rows}
        axes={axes}
        options={{ title: 'Won deals', showLegend: true, showDataLabels: true }}
      />
      <LineChart data={rows} axes={axes} options={{ showTooltips: true }} />
    </Flex>
  );
}
