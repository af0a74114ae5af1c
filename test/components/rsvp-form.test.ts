import { expect } from '@esm-bundle/chai';
import type { TweetupRsvp } from '../../components/rsvp/rsvp.ts';
import { validityOf } from '../../components/rsvp/validity.ts';
import { find, makeService, pub, point, reply, says, Wire } from './rsvp-page.ts';

/** An element in a form of the page. */
async function inForm(
  attributes: Record<string, string> = {},
): Promise<{ form: HTMLFormElement; fieldset: HTMLFieldSetElement; element: TweetupRsvp }> {
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  form.append(fieldset);
  document.querySelector('main')!.replaceChildren(form);
  const element = await reply({ into: fieldset, event: pub, attributes: { name: 'coming', ...attributes } });
  return { form, fieldset, element };
}

const sent = (form: HTMLFormElement) => new FormData(form).get('coming');

describe('<tweetup-rsvp> in a form', () => {
  it('has its value in the form at once, by property and by click', async () => {
    const { form, element } = await inForm();
    expect(sent(form)).to.equal(null);
    element.value = 'maybe';
    expect(sent(form)).to.equal('maybe');
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, '[value="maybe"]').checked).to.equal(true);
    let atChange: unknown;
    form.addEventListener('change', () => (atChange = sent(form)));
    point(element, 'going');
    expect(atChange).to.equal('going');
    expect(element.form).to.equal(form);
  });

  it('setting the value sends nothing', async () => {
    const service = await makeService();
    const element = await reply({ wire: new Wire(service) });
    element.value = 'going';
    await element.updateComplete;
    expect((await service.tally()).going).to.equal(0);
    expect(element.shadowRoot!.textContent).to.contain('Reply');
  });

  it('takes no other value than the three', async () => {
    const { form, element } = await inForm();
    element.value = 'perhaps' as never;
    expect(element.value).to.equal('');
    expect(sent(form)).to.equal(null);
  });

  it('recovers when its fieldset is enabled again, and never writes the attribute', async () => {
    const { form, fieldset, element } = await inForm({ value: 'going' });
    fieldset.disabled = true;
    await element.updateComplete;
    expect(find<HTMLFieldSetElement>(element, 'fieldset').disabled).to.equal(true);
    expect(element.hasAttribute('disabled')).to.equal(false);
    expect(sent(form)).to.equal(null);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(find<HTMLFieldSetElement>(element, 'fieldset').disabled).to.equal(false);
    expect(sent(form)).to.equal('going');
  });

  it('is missing where it is required, and says so', async () => {
    const { form, element } = await inForm({ required: '' });
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.equal('Please choose one of the answers.');
    element.value = 'declined';
    expect(form.checkValidity()).to.equal(true);
  });

  it('goes back to what the page wrote when the form is reset', async () => {
    const { form, element } = await inForm({ value: 'maybe' });
    expect(sent(form)).to.equal('maybe');
    element.value = 'going';
    form.reset();
    expect(sent(form)).to.equal('maybe');
  });

  it('the form around it is not sent by an answer', async () => {
    const { form, element } = await inForm();
    let sentBy = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sentBy++;
    });
    point(element, 'going');
    await says(element, /on this device/);
    expect(sentBy).to.equal(0);
  });

  it('validity is a function of what is chosen', () => {
    expect(validityOf({ value: '', required: true })).to.deep.equal({ valueMissing: true });
    expect(validityOf({ value: '', required: false })).to.deep.equal({ valueMissing: false });
    expect(validityOf({ value: 'maybe', required: true })).to.deep.equal({ valueMissing: false });
  });
});
