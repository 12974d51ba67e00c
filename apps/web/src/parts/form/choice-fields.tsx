import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { demands, FieldFrame, GroupFrame, useFieldIds, type FieldProps } from './field';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

interface ChoiceProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly choices: readonly Choice[];
}

/** One of a long list. */
export function SelectField<Values extends FieldValues>(props: ChoiceProps<Values>) {
  const { form, name, label, hint, optional, choices } = props;
  const ids = useFieldIds(props);
  return (
    <FieldFrame ids={ids} label={label} hint={hint} optional={optional}>
      <select
        {...form.register(name, demands(props))}
        id={ids.id}
        className="utrecht-select mr-input mr-input--middle"
        aria-invalid={ids.error !== undefined}
        aria-describedby={ids.describedBy}
        aria-required={optional !== true}
      >
        <option value="">{optional === true ? 'Geen keuze' : 'Kies…'}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of a few, all to be seen. */
export function RadioField<Values extends FieldValues>(props: ChoiceProps<Values>) {
  const { form, name, label, hint, optional, choices } = props;
  const ids = useFieldIds(props);
  return (
    <GroupFrame ids={ids} label={label} hint={hint} optional={optional}>
      {choices.map((choice, at) => (
        <Option key={choice.value} id={at === 0 ? ids.id : `${ids.id}-${at}`} choice={choice}>
          <input
            {...form.register(name, demands(props))}
            id={at === 0 ? ids.id : `${ids.id}-${at}`}
            type="radio"
            value={choice.value}
            disabled={choice.disabled}
            className="utrecht-radio-button utrecht-radio-button--html-input mr-choice"
            aria-describedby={choice.hint === undefined ? undefined : `${ids.id}-${at}-hint`}
          />
        </Option>
      ))}
    </GroupFrame>
  );
}

/** Any number of a few. The form holds a list; fields of lists are never required by themselves. */
export function CheckboxGroup<Values extends FieldValues>(props: ChoiceProps<Values>) {
  const { form, name, label, hint, optional, choices } = props;
  const ids = useFieldIds(props);
  return (
    <GroupFrame ids={ids} label={label} hint={hint} optional={optional}>
      {choices.map((choice, at) => (
        <Option key={choice.value} id={at === 0 ? ids.id : `${ids.id}-${at}`} choice={choice}>
          <input
            {...form.register(name)}
            id={at === 0 ? ids.id : `${ids.id}-${at}`}
            type="checkbox"
            value={choice.value}
            disabled={choice.disabled}
            className="utrecht-checkbox mr-choice"
          />
        </Option>
      ))}
    </GroupFrame>
  );
}

interface CheckboxFieldProps<Values extends FieldValues> extends Omit<FieldProps<Values>, 'validate'> {
  /** What to say when it must be ticked and is not. */
  readonly mustBeTicked?: string;
}

/** Yes or no, by itself. */
export function CheckboxField<Values extends FieldValues>(props: CheckboxFieldProps<Values>) {
  const { form, name, label, hint, mustBeTicked } = props;
  const ids = useFieldIds(props);
  return (
    <div
      className={`utrecht-form-field mr-field${ids.error === undefined ? '' : ' utrecht-form-field--invalid'}`}
    >
      {ids.error === undefined ? null : (
        <p className="utrecht-form-field-error-message mr-error" id={`${ids.id}-error`}>
          {ids.error}
        </p>
      )}
      <Option id={ids.id} choice={{ value: '', label, ...(hint === undefined ? {} : { hint }) }}>
        <input
          {...form.register(name, {
            validate: (value: unknown) => mustBeTicked === undefined || value === true || mustBeTicked,
          })}
          id={ids.id}
          type="checkbox"
          className="utrecht-checkbox mr-choice"
          aria-describedby={ids.describedBy}
        />
      </Option>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly children: ReactNode;
}

function Option({ id, choice, children }: OptionProps) {
  return (
    <div className="mr-option">
      {children}
      <label htmlFor={id}>
        {choice.label}
        {choice.hint === undefined ? null : (
          <span className="mr-hint" id={`${id}-hint`}>
            {choice.hint}
          </span>
        )}
      </label>
    </div>
  );
}
