import {
  Button,
  Flex,
  List,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import { usePageWords } from '#shared/usePageContext.ts';
import type { Target } from './target.ts';

interface EraseButtonProps {
  readonly target: Target;
  readonly isDisabled: boolean;
  readonly onConfirm: () => void;
}

const modalId = 'erase-kept';

/** Asks once more before it erases: what goes, what stays, and that there is no way back. */
export function EraseButton({ target, isDisabled, onConfirm }: EraseButtonProps) {
  const words = usePageWords().privacy;
  const { closeOverlay } = useExtensionActions<'pages'>();
  const name = target.name ?? target.detail ?? words.person.nameless(target.id);
  const confirm = () => {
    closeOverlay(modalId);
    onConfirm();
  };
  const overlay = (
    <Modal id={modalId} title={words.erase.ask(name)} variant="danger" width="md">
      <ModalBody>
        <EraseTerms isCompany={target.type === 'company'} />
      </ModalBody>
      <ModalFooter>
        <Flex direction="row" gap="sm" wrap>
          <Button variant="destructive" onClick={confirm}>
            {words.erase.confirm}
          </Button>
          <Button variant="secondary" onClick={() => closeOverlay(modalId)}>
            {words.erase.cancel}
          </Button>
        </Flex>
      </ModalFooter>
    </Modal>
  );
  return (
    <Button variant="destructive" disabled={isDisabled} overlay={overlay}>
      {words.erase.button}
    </Button>
  );
}

function EraseTerms({ isCompany }: { readonly isCompany: boolean }) {
  const words = usePageWords().privacy.erase;
  const going = [...words.going, ...(isCompany ? [words.ofCompany] : [])];
  return (
    <Flex direction="column" gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{words.goes}</Text>
      <List variant="unordered-styled">
        {going.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </List>
      <Text format={{ fontWeight: 'demibold' }}>{words.stays}</Text>
      <List variant="unordered-styled">
        {words.staying.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </List>
      <Text>{words.undo}</Text>
    </Flex>
  );
}
