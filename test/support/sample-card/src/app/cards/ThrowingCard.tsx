import { Button, hubspot } from '@hubspot/ui-extensions';
import { useState } from 'react';

hubspot.extend<'crm.record.sidebar'>(() => <ThrowingCard />);

function ThrowingCard() {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) throw new Error('the card lost its head');
  return <Button onClick={() => setBroken(true)}>Break this card</Button>;
}
