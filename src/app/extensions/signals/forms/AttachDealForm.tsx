import { Flex, Select } from '@hubspot/ui-extensions';
import { useRef, useState } from 'react';
import type { DealOption, SignalGroupView } from '#core/views/signals-view.ts';
import { useDecisionsOfCard } from '../data/decisions.ts';
import { useWords } from '../data/useCardContext.ts';
import { FormButtons } from './FormButtons.tsx';

interface AttachDealFormProps {
  readonly group: SignalGroupView;
  readonly openDeals: readonly DealOption[];
}

/** Chooses the open deal that a signal belongs to; with one deal only, it is chosen already. */
export function AttachDealForm({ group, openDeals }: AttachDealFormProps) {
  const words = useWords().forms.attach;
  const { decide } = useDecisionsOfCard();
  const onlyDeal = openDeals.length === 1 ? openDeals[0] : undefined;
  const [dealId, setDealId] = useState(onlyDeal?.id ?? '');
  const [isChecked, setChecked] = useState(false);
  // A click may follow the choice before the card is drawn again.
  const chosen = useRef(dealId);

  const choose = (id: string) => {
    chosen.current = id;
    setDealId(id);
  };
  const submit = () => {
    setChecked(true);
    const deal = openDeals.find((option) => option.id === chosen.current);
    if (deal) void decide(group, { action: 'attach-deal', dealId: deal.id }, deal.name);
  };
  const isMissing = isChecked && dealId === '';
  return (
    <Flex direction="column" gap="sm">
      <Select
        label={words.deal}
        name="deal"
        placeholder={words.placeholder}
        options={openDeals.map(({ id, name, amount, currency }) => ({
          value: id,
          label: words.option(name, amount, currency),
        }))}
        value={dealId}
        required
        error={isMissing}
        validationMessage={isMissing ? words.dealMissing : ''}
        onChange={(value) => choose(String(value))}
      />
      <FormButtons submitLabel={words.submit} onSubmit={submit} />
    </Flex>
  );
}
