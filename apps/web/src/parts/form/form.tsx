import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { FieldError, FieldErrors, FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import type { Problem } from '../../api/problem';
import { Button, ButtonRow } from '../button';
import { Refusal } from '../refusal';

interface FormProps<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  /** Called when every field fits; whether it was stored does not matter here: what was typed stays. */
  readonly onSubmit: (values: Values) => unknown;
  readonly submit: string;
  readonly busy?: boolean;
  /** What the server refused; faults of fields also stand at their fields. */
  readonly problem?: Problem | undefined;
  /** Other buttons and links, after the one that sends. */
  readonly otherwise?: ReactNode;
  readonly kind?: 'primary' | 'warning';
  readonly children: ReactNode;
}

/** A form: faults in one list on top that takes the focus, Ctrl-Enter sends, nothing typed is ever lost. */
export function Form<Values extends FieldValues>(props: FormProps<Values>) {
  const { form, onSubmit, submit, busy = false, problem, otherwise, kind = 'primary', children } = props;
  const element = useRef<HTMLFormElement>(null);
  useFieldErrorsOf(form, problem);
  const send = form.handleSubmit((values) => onSubmit(values));
  return (
    <form
      ref={element}
      noValidate
      className="mr-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send(event);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        element.current?.requestSubmit();
      }}
    >
      <ErrorSummary form={form} />
      <ProblemOnTop problem={problem} />
      {children}
      <ButtonRow>
        <Button type="submit" kind={kind} busy={busy}>
          {submit}
        </Button>
        {otherwise}
      </ButtonRow>
    </form>
  );
}

/** Field faults that the server found go to their fields, where the form has them. */
function useFieldErrorsOf<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  problem: Problem | undefined,
): void {
  useEffect(() => {
    for (const { field, message } of problem?.errors ?? []) {
      const name = field as FieldPath<Values>;
      if (document.getElementById(name) !== null) form.setError(name, { type: 'server', message });
    }
  }, [form, problem]);
}

function ProblemOnTop({ problem }: { readonly problem: Problem | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (problem !== undefined) place.current?.focus();
  }, [problem]);
  return (
    <div ref={place} tabIndex={-1} className="mr-summary-place">
      <Refusal problem={problem} />
    </div>
  );
}

interface Fault {
  readonly id: string;
  readonly text: string;
}

/** All that is wrong, as links to the fields. */
function ErrorSummary<Values extends FieldValues>({ form }: { readonly form: UseFormReturn<Values> }) {
  const { errors, submitCount } = form.formState;
  const faults = faultsIn(errors);
  const place = useRef<HTMLDivElement>(null);
  // Only after sending: a fault that comes and goes while somebody types must not take the field away.
  useLayoutEffect(() => {
    if (submitCount > 0) place.current?.focus();
  }, [submitCount]);
  if (submitCount === 0 || faults.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} role="alert" aria-labelledby="fouten" className="mr-error-summary">
      <h2 id="fouten" className="nl-heading nl-heading--level-3">
        {faults.length === 1 ? 'Eén antwoord klopt nog niet' : `${faults.length} antwoorden kloppen nog niet`}
      </h2>
      <ul>
        {faults.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className="mr-as-link"
              onClick={() => {
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** @returns faults in the order of the fields on the page. */
function faultsIn<Values extends FieldValues>(errors: FieldErrors<Values>, path = ''): Fault[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const id = path === '' ? key : `${path}.${key}`;
    const { message, type } = (error ?? {}) as Partial<FieldError>;
    if (typeof type === 'string') return [{ id, text: message ?? '' }];
    return faultsIn(error as FieldErrors, id);
  });
}
