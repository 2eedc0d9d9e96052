export type Option = { value: string; label: string };

type OptionListProps = {
  /** The first, empty option; left out where one must be chosen. */
  first?: string | undefined;
  options: readonly Option[];
};

/** What a select offers. */
export function OptionList({ first, options }: OptionListProps) {
  return (
    <>
      {first === undefined ? null : <option value="">{first}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </>
  );
}
