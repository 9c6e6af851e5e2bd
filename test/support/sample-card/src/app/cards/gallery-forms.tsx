import {
  Accordion,
  AutoGrid,
  Box,
  Button,
  Card,
  DescriptionList,
  DescriptionListItem,
  Dropdown,
  Flex,
  Image,
  List,
  MultiSelect,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  RadioButton,
  SearchInput,
  Spacer,
  StepperInput,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Text,
  Tile,
  TimeInput,
  Toggle,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { CrmActionLink, CrmPropertyList } from '@hubspot/ui-extensions/crm';
import { useState } from 'react';

const options = ['Paris', 'Lyon', 'London'].map((name) => ({ label: name, value: name.toLowerCase() }));

export function Choices() {
  const [cities, setCities] = useState<(string | number | boolean)[]>([]);
  return (
    <Flex direction="column" gap="md">
      <MultiSelect label="Cities" name="cities" options={options} value={cities} onChange={setCities} />
      <Text testId="cities">{cities.join('+')}</Text>
      <SearchInput label="Search" name="search" placeholder="Find a deal" />
      <StepperInput label="Seats" name="seats" min={0} max={3} defaultValue={2} />
      <TimeInput label="Time" name="time" defaultValue={{ hours: 9, minutes: 30 }} />
      <ToggleGroup name="tools" label="Tools" options={options} toggleType="checkboxList" />
      <ToggleGroup name="city" label="City" options={options} toggleType="radioButtonList" inline />
      <RadioButton name="one">One</RadioButton>
      <Toggle name="on" label="Reminders" initialIsChecked />
      <Dropdown buttonText="Actions" variant="secondary">
        <Dropdown.ButtonItem onClick={() => setCities(['paris'])}>Only Paris</Dropdown.ButtonItem>
      </Dropdown>
    </Flex>
  );
}

export function Lists() {
  const [page, setPage] = useState(1);
  return (
    <Flex direction="column" gap="md">
      <Table bordered paginated pageCount={3} page={page} onPageChange={setPage}>
        <TableHead>
          <TableRow>
            <TableHeader sortDirection="ascending" onSortChange={() => undefined}>
              Deal
            </TableHeader>
            <TableHeader align="right">Amount</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableCell>{`Deal of page ${page}`}</TableCell>
            <TableCell align="right">12,000 €</TableCell>
          </TableRow>
        </TableBody>
        <TableFooter>
          <TableRow>
            <TableCell colSpan={2}>One deal</TableCell>
          </TableRow>
        </TableFooter>
      </Table>
      <List variant="unordered">
        <Text inline>First</Text>
        <Text inline>Second</Text>
      </List>
      <DescriptionList direction="row">
        <DescriptionListItem label="Owner">Ada</DescriptionListItem>
        <DescriptionListItem label="Stage">Proposal</DescriptionListItem>
      </DescriptionList>
    </Flex>
  );
}

export function Structure() {
  return (
    <Flex direction="column" gap="md">
      <AutoGrid columnWidth={160} gap="sm" flexible>
        <Tile>Tile</Tile>
        <Tile compact>Compact tile</Tile>
        <Card>Card</Card>
      </AutoGrid>
      <Accordion title="How this was computed" defaultOpen>
        <Text>40 × 1,500 € = 60,000 €</Text>
      </Accordion>
      <Flex gap="sm">
        <Box flex={1}>
          <Tile>One part</Tile>
        </Box>
        <Box flex={2}>
          <Tile>Two parts</Tile>
        </Box>
      </Flex>
      <Spacer size="lg" />
      <Button
        overlay={
          <Panel id="panel" title="Panel" width="sm">
            <PanelBody>
              <PanelSection>
                <Text>Inside the panel</Text>
              </PanelSection>
            </PanelBody>
            <PanelFooter>
              <Text>Footer</Text>
            </PanelFooter>
          </Panel>
        }
      >
        Open a panel
      </Button>
      <Image
        src="data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="
        alt="A dot"
        width={20}
      />
      <CrmActionLink actionType="RECORD_APP_LINK" actionContext={{ objectTypeId: '0-3', objectId: 42 }}>
        Open the deal
      </CrmActionLink>
      <CrmPropertyList properties={['email']} />
    </Flex>
  );
}
