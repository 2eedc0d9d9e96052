import { useId } from "react";
import { type Option, OptionList } from "@/components/form/option-list";

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

type ChoiceProps = {
  name: string;
  label: string;
  chosen: string | number | null;
  /** The first option, which narrows nothing; left out where one must be chosen. */
  all?: string;
  options: readonly Option[];
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
          <OptionList first={all} options={options} />
        </select>
      </div>
    </div>
  );
}
