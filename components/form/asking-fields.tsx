import { useId } from "react";

type WordsProps = { name?: string; label: string; value: string };

/** What is looked for, in a form that only asks: its answer is a page, and nothing is refused. */
export function AskedWords({ name = "q", label, value }: WordsProps) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="kern-form-input__input"
        id={id}
        name={name}
        type="search"
        maxLength={100}
        defaultValue={value}
      />
    </div>
  );
}

export type AskedOption = { value: string; label: string };

type ChoiceProps = {
  name: string;
  label: string;
  chosen: string | number | null;
  /** The first option, which narrows nothing; left out where one must be chosen. */
  all?: string;
  options: readonly AskedOption[];
};

/** One of several to narrow by, in a form that only asks. */
export function AskedChoice({ name, label, chosen, all, options }: ChoiceProps) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select className="kern-form-input__select" id={id} name={name} defaultValue={chosen ?? ""}>
          {all === undefined ? null : <option value="">{all}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
