import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useWatch, type FieldValues } from 'react-hook-form';
import { parseDay } from '../words/dates';
import { parseEuro } from '../words/money';
import { demands, FieldFrame, useFieldIds, type FieldProps } from './field';

interface TextFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly width?: 'short' | 'middle' | 'full';
}

/** One line of text. */
export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>) {
  return <Line {...props} rules={demands(props)} />;
}

interface LineProps<Values extends FieldValues> extends TextFieldProps<Values> {
  readonly rules: ReturnType<typeof demands<Values>>;
}

function Line<Values extends FieldValues>(props: LineProps<Values>) {
  const { form, name, label, hint, optional, rules, width = 'full' } = props;
  const { maxLength = 200, inputMode = 'text', autoComplete = 'off' } = props;
  const ids = useFieldIds(props);
  return (
    <FieldFrame ids={ids} label={label} hint={hint} optional={optional}>
      <input
        {...form.register(name, rules)}
        id={ids.id}
        type="text"
        className={`utrecht-textbox mr-input mr-input--${width}`}
        maxLength={maxLength}
        inputMode={inputMode}
        autoComplete={autoComplete}
        aria-invalid={ids.error !== undefined}
        aria-describedby={ids.describedBy}
        aria-required={optional !== true}
      />
    </FieldFrame>
  );
}

const DAY_LENGTH_MAX = 12;

/** A day, typed as `1-3-2022`. The form holds what was typed; `parseDay` makes it `2022-03-01`. */
export function DateField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { validate, hint = 'Bijvoorbeeld 15-3-2022', ...rest } = props;
  const rules = demands(rest, (typed) => {
    const day = parseDay(typed);
    if (day === undefined) return 'Vul een bestaande datum in, zoals 15-3-2022.';
    return validate?.(day);
  });
  return (
    <Line {...rest} hint={hint} rules={rules} maxLength={DAY_LENGTH_MAX} inputMode="numeric" width="short" />
  );
}

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** A time of day, typed as `14:05`. */
export function TimeField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { hint = 'Bijvoorbeeld 14:05', ...rest } = props;
  const rules = demands(rest, (typed) =>
    TIME.test(typed) ? rest.validate?.(typed) : 'Vul een tijd in, zoals 14:05.',
  );
  return <Line {...rest} hint={hint} rules={rules} maxLength={5} inputMode="numeric" width="short" />;
}

/** An amount, typed as `1.234,50`. The form holds what was typed; `parseEuro` makes it cents. */
export function MoneyField<Values extends FieldValues>(props: FieldProps<Values>) {
  const { validate, hint = 'In euro, bijvoorbeeld 1.250,00', ...rest } = props;
  const rules = demands(rest, (typed) => {
    if (parseEuro(typed) === undefined) return 'Vul een bedrag in, zoals 1.250,00.';
    return validate?.(typed);
  });
  return <Line {...rest} hint={hint} rules={rules} maxLength={20} inputMode="decimal" width="short" />;
}

interface TextAreaProps<Values extends FieldValues> extends FieldProps<Values> {
  readonly maxLength: number;
  readonly rows?: number;
}

/** Several lines, with how much still fits once that is not much any more. */
export function TextArea<Values extends FieldValues>(props: TextAreaProps<Values>) {
  const { form, name, label, hint, optional, maxLength, rows = 4 } = props;
  const ids = useFieldIds(props);
  return (
    <FieldFrame ids={ids} label={label} hint={hint} optional={optional}>
      <textarea
        {...form.register(name, demands(props))}
        id={ids.id}
        className="utrecht-textarea mr-input"
        maxLength={maxLength}
        rows={rows}
        aria-invalid={ids.error !== undefined}
        aria-describedby={ids.describedBy}
        aria-required={optional !== true}
      />
      <Left {...props} />
    </FieldFrame>
  );
}

const TELL_FROM = 0.8;

function Left<Values extends FieldValues>({ form, name, maxLength }: TextAreaProps<Values>) {
  const text: unknown = useWatch({ control: form.control, name });
  const length = typeof text === 'string' ? text.length : 0;
  if (length < maxLength * TELL_FROM) return null;
  return <p className="mr-hint">U kunt nog {maxLength - length} tekens typen.</p>;
}
