/** The answer as a control of the form around it. What the form would send changes at once, not with the next update. */
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer } from '../../src/rsvp/rsvp.ts';
import { validityOf } from './validity.ts';

export const answers = ['going', 'maybe', 'declined'] as const satisfies readonly Answer[];

/** `going`, `maybe`, `declined`, or empty before anything was chosen. */
export type Choice = Answer | '';

export abstract class FormAnswer extends LitElement {
  static readonly formAssociated = true;

  readonly #internals = this.attachInternals();
  #value: Choice = '';
  /** By a `<fieldset disabled>`; kept apart, so that the attribute stays the page's own. */
  #formDisabled = false;

  /** The name of the answer in a form around the element. */
  @property() name?: string;

  /** The form around it cannot be sent without an answer. */
  @property({ type: Boolean }) required = false;

  /** Nothing can be chosen. */
  @property({ type: Boolean }) disabled = false;

  /** `going`, `maybe`, `declined` or empty. Setting it chooses, and sends nothing. */
  @property({ noAccessor: true })
  get value(): Choice {
    return this.#value;
  }
  set value(value: Choice) {
    this.show(answers.find((answer) => answer === value) ?? '');
    this.chosen(this.#value);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Shows an answer that is known already: that of the reply. */
  show(answer: Choice): void {
    this.#value = answer;
    this.#internals.setFormValue(answer || null);
    this.#validate();
    this.requestUpdate();
  }

  protected get off(): boolean {
    return this.disabled || this.#formDisabled;
  }

  /** The page chose an answer. */
  protected abstract chosen(answer: Choice): void;
  /** What is said where an answer is required and missing. */
  protected abstract readonly missing: string;

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }
  formResetCallback(): void {
    this.value = (this.getAttribute('value') ?? '') as Choice;
  }
  formStateRestoreCallback(state: string): void {
    this.value = state as Choice;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#validate();
  }

  #validate(): void {
    const flags = validityOf({ value: this.#value, required: this.required });
    const input = this.shadowRoot?.querySelector('input');
    const message = flags.valueMissing ? this.missing : '';
    if (input) this.#internals.setValidity(flags, message, input);
    else this.#internals.setValidity(flags, message);
  }
}
