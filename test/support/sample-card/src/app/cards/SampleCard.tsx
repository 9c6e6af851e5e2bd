import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  CurrencyInput,
  DateInput,
  Divider,
  Flex,
  Form,
  Heading,
  hubspot,
  Input,
  Link,
  Modal,
  ModalBody,
  ModalFooter,
  NumberInput,
  Select,
  Tag,
  Text,
  TextArea,
  Tooltip,
  useExtensionActions,
  useExtensionContext,
} from '@hubspot/ui-extensions';
import { useCrmProperties } from '@hubspot/ui-extensions/crm';
import { useState } from 'react';

type Place = 'crm.record.tab';

hubspot.extend<Place>(() => <SampleCard />);

/** A card that touches what the end-to-end test asks of the host. */
function SampleCard() {
  const { user, crm, portal } = useExtensionContext<Place>();
  const { properties } = useCrmProperties(['email', 'jobtitle']);
  return (
    <Flex direction="column" gap="md">
      <Heading>Hello {user.firstName}</Heading>
      <Text testId="place" variant="microcopy">
        {`portal ${portal.id}, record ${crm.objectTypeId}/${crm.objectId}, ${user.locale}`}
      </Text>
      <Text testId="email">{properties['email'] ?? 'no email yet'}</Text>
      <Inputs />
      <Divider />
      <Actions />
    </Flex>
  );
}

function Inputs() {
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('none');
  const [amount, setAmount] = useState<number>(12000);
  const [day, setDay] = useState('none');
  const [isSure, setSure] = useState(false);
  const [submitted, setSubmitted] = useState('');
  return (
    <Form onSubmit={(event) => setSubmitted(JSON.stringify(event.targetValue))}>
      <Input label="Deal name" name="dealName" value={name} onInput={setTyped} onChange={setName} required />
      <TextArea label="Note" name="note" rows={2} />
      <Select
        label="Reason"
        name="reason"
        placeholder="Choose one"
        options={[
          { label: 'Too early', value: 'early' },
          { label: 'Not a buyer', value: 'not-buyer' },
        ]}
        onChange={(value) => setReason(String(value))}
      />
      <CurrencyInput label="Amount" name="amount" currency="EUR" value={amount} onChange={setAmount} />
      <NumberInput label="Seats" name="seats" min={1} defaultValue={5} />
      <DateInput
        label="Close date"
        name="closeDate"
        onChange={(value) => setDay(`${value.year}/${value.month}/${value.date}`)}
      />
      <Checkbox name="sure" checked={isSure} onChange={setSure}>
        I am sure
      </Checkbox>
      <Text testId="inputs">
        {`name=${name} typed=${typed} reason=${reason} amount=${amount} day=${day} sure=${isSure}`}
      </Text>
      <Text testId="submitted">{submitted}</Text>
      <Button type="submit" variant="primary">
        Save
      </Button>
    </Form>
  );
}

function Actions() {
  const { addAlert, closeOverlay, refreshObjectProperties } = useExtensionActions<Place>();
  const [answer, setAnswer] = useState('');
  const call = async () => {
    try {
      const reply = await hubspot.serverless('echo', {
        parameters: { word: 'ping' },
        propertiesToSend: ['email'],
      });
      setAnswer(JSON.stringify(reply));
    } catch (error) {
      setAnswer(`failed: ${(error as Error).message}`);
    }
  };
  return (
    <Flex direction="column" gap="sm">
      <ButtonRow>
        <Button
          onClick={() => addAlert({ type: 'success', title: 'Done', message: 'The deal was created.' })}
        >
          Show a toast
        </Button>
        <Button onClick={() => void call()}>Call the function</Button>
        <Button variant="transparent" onClick={() => refreshObjectProperties()}>
          Refresh
        </Button>
        <Button
          overlay={
            <Modal id="details" title="Details" width="md">
              <ModalBody>
                <Text>Inside the modal</Text>
              </ModalBody>
              <ModalFooter>
                <Button onClick={() => closeOverlay('details')}>Close it</Button>
              </ModalFooter>
            </Modal>
          }
        >
          Open a modal
        </Button>
      </ButtonRow>
      <Alert title="Mind this" variant="warning">
        <Link href="/contacts/1/record/0-3/42">The deal</Link>
      </Alert>
      <Link href="#" overlay={<Tooltip>What the estimate stands on</Tooltip>}>
        Why?
      </Link>
      <Tag variant="success">Covered</Tag>
      <Text testId="answer">{answer}</Text>
    </Flex>
  );
}
