import { useId, type ReactNode } from 'react';
import type { FieldPath, FieldValues, RegisterOptions, UseFormReturn } from 'react-hook-form';

/** What every field of a form is given. */
export interface FieldProps<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly hint?: string;
  /** Left empty it may stay empty, and its label says so. Fields are required otherwise. */
  readonly optional?: boolean;
  /** Extra demands; the sentence says what to do: "Vul een datum in die na 1 maart ligt". */
  readonly validate?: (value: string) => string | undefined;
}

/** Ids that tie a control to its hint and its error. */
export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly error: string | undefined;
}

/** Of this field: its id is its name, so that the error summary can bring the focus to it. */
export function useFieldIds<Values extends FieldValues>({ form, name, hint }: FieldProps<Values>): FieldIds {
  const error = form.getFieldState(name, form.formState).error?.message;
  const described = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(error === undefined ? [] : [`${name}-error`]),
  ];
  return { id: name, describedBy: described.length === 0 ? undefined : described.join(' '), error };
}

/** @param parse turns what was typed into a fault, or undefined. */
export function demands<Values extends FieldValues>(
  { label, optional = false, validate }: FieldProps<Values>,
  parse?: (typed: string) => string | undefined,
): RegisterOptions<Values, FieldPath<Values>> {
  return {
    validate: (value: unknown) => {
      const typed = typeof value === 'string' ? value.trim() : '';
      if (typed === '') return optional || `Vul in: ${lowerFirst(label)}.`;
      return parse?.(typed) ?? validate?.(typed) ?? true;
    },
  };
}

function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

interface FieldFrameProps {
  readonly ids: FieldIds;
  readonly label: string;
  readonly hint: string | undefined;
  readonly optional: boolean | undefined;
  readonly children: ReactNode;
}

/** Label, hint, error and control of one field, in that order. */
export function FieldFrame({ ids, label, hint, optional, children }: FieldFrameProps) {
  const { id, error } = ids;
  return (
    <div
      className={`utrecht-form-field mr-field${error === undefined ? '' : ' utrecht-form-field--invalid'}`}
    >
      <label className="utrecht-form-label mr-label" htmlFor={id}>
        {label}
        <Optional optional={optional} />
      </label>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

/** The same for a question with several controls. */
export function GroupFrame({ ids, label, hint, optional, children }: FieldFrameProps) {
  const { id, error, describedBy } = ids;
  const legend = useId();
  return (
    <fieldset
      className={`utrecht-form-fieldset mr-field${error === undefined ? '' : ' utrecht-form-field--invalid'}`}
      aria-describedby={describedBy}
      aria-labelledby={legend}
    >
      <legend className="utrecht-form-label mr-label" id={legend}>
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}

function Optional({ optional = false }: { readonly optional: boolean | undefined }) {
  return optional ? <span className="mr-optional"> (niet verplicht)</span> : null;
}

function Hint({ id, hint }: { readonly id: string; readonly hint: string | undefined }) {
  if (hint === undefined) return null;
  return (
    <p className="utrecht-form-field-description mr-hint" id={`${id}-hint`}>
      {hint}
    </p>
  );
}

function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p className="utrecht-form-field-error-message mr-error" id={`${id}-error`}>
      <span className="mr-hidden">Fout: </span>
      {error}
    </p>
  );
}
