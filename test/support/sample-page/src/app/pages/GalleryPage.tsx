import {
  Accordion,
  Alert,
  AutoGrid,
  DescriptionList,
  DescriptionListItem,
  Flex,
  Heading,
  Icon,
  Inline,
  Link,
  MultiSelect,
  NumberInput,
  ProgressBar,
  Select,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  Tab,
  Tabs,
  Tag,
  Text,
  Tile,
  Tooltip,
} from '@hubspot/ui-extensions';
import { PageBreadcrumbs, PageTitle } from '@hubspot/ui-extensions/pages';
import { useState } from 'react';
import { GalleryTable } from './GalleryTable.tsx';

/** What a dashboard is made of, to be looked at wide and narrow. */
export function GalleryPage() {
  return (
    <Flex direction="column" gap="md">
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">Home</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>Gallery</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>Gallery</PageTitle>
      <Filters />
      <Figures />
      <Tabs defaultSelected="table">
        <Tab tabId="table" title="Deals at risk">
          <GalleryTable />
        </Tab>
        <Tab tabId="tiles" title="Where deals stick">
          <Tiles />
        </Tab>
        <Tab tabId="third" title="Forecast and accuracy">
          <Text>Third</Text>
        </Tab>
        <Tab tabId="fourth" title="Data quality">
          <Text>Fourth</Text>
        </Tab>
      </Tabs>
      <Accordion title="How this is computed" size="small">
        <Text>
          Sum of the estimates of all undetected signals, each times the conversion of its pipeline.
        </Text>
      </Accordion>
      <Tiles />
    </Flex>
  );
}

function Filters() {
  const [pipeline, setPipeline] = useState<string | number | boolean>('all');
  const [teams, setTeams] = useState<(string | number | boolean)[]>(['north', 'south']);
  return (
    <AutoGrid columnWidth={220} flexible gap="sm">
      <Select
        label="Pipeline"
        name="pipeline"
        value={pipeline}
        onChange={(value) => setPipeline(value ?? 'all')}
        options={[
          { label: 'All pipelines', value: 'all' },
          { label: 'New business', value: 'new' },
        ]}
      />
      <MultiSelect
        label="Teams"
        name="teams"
        value={teams}
        onChange={setTeams}
        options={['north', 'south', 'west', 'partners and resellers'].map((value) => ({
          label: value,
          value,
        }))}
      />
      <NumberInput label="Lost leads a week" name="leads" value={1} min={0} />
      <Select
        label="Period"
        name="period"
        variant="transparent"
        value="quarter"
        options={[{ label: 'This quarter', value: 'quarter' }]}
      />
    </AutoGrid>
  );
}

function Figures() {
  return (
    <Statistics>
      <StatisticsItem label="Invisible pipeline" number="1,284,500 €">
        <StatisticsTrend value="12 % since last month" direction="increase" color="red" />
      </StatisticsItem>
      <StatisticsItem label="Share of the real pipeline" number="14.8 %">
        <Text variant="microcopy">15 % in the study</Text>
      </StatisticsItem>
      <StatisticsItem label="Facts never typed in" number="71 %">
        <StatisticsTrend value="4 %" direction="decrease" color="green" />
      </StatisticsItem>
      <StatisticsItem label="Cost of one missed lead a week" number="250,000 €" />
    </Statistics>
  );
}

function Tiles() {
  return (
    <AutoGrid columnWidth={300} flexible gap="md">
      <Tile>
        <Flex direction="column" gap="sm">
          <Heading>Proposal</Heading>
          <ProgressBar
            title="Deals over the usual time"
            value={7}
            maxValue={12}
            showPercentage
            variant="warning"
          />
          <ProgressBar
            title="Coverage"
            value={62}
            showPercentage
            valueDescription="620,000 € of 1,000,000 €"
          />
          <ProgressBar title="Very late" value={96} variant="danger" showPercentage />
        </Flex>
      </Tile>
      <Tile compact>
        <Flex direction="column" gap="sm">
          <Inline gap="xs" align="center">
            <Tag>Default</Tag>
            <Tag variant="info">Info</Tag>
            <Tag variant="success">On track</Tag>
            <Tag variant="warning">Slow</Tag>
            <Tag variant="error">Stalled</Tag>
            <StatusTag variant="success">Active</StatusTag>
            <Link href="https://example.com" overlay={<Tooltip>Median of won deals, 24 months</Tooltip>}>
              Median 12 days
            </Link>
            <Icon name="warning" color="warning" />
          </Inline>
          <Alert title="Learned from 18 deals" variant="warning">
            Under 20 won deals the figures lean on the assumptions of your account.
          </Alert>
        </Flex>
      </Tile>
      <Tile flush>
        <DescriptionList direction="row">
          <DescriptionListItem label="Median">
            <Text>12 days</Text>
          </DescriptionListItem>
          <DescriptionListItem label="90 % of deals">
            <Text>31 days</Text>
          </DescriptionListItem>
          <DescriptionListItem label="Deals">
            <Text>48</Text>
          </DescriptionListItem>
        </DescriptionList>
      </Tile>
    </AutoGrid>
  );
}
