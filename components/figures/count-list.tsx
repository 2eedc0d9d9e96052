type CountListProps = { label: string; counts: { count: number; label: string }[] };

/** A few counts with their words. */
export function CountList({ label, counts }: CountListProps) {
  return (
    <section aria-label={label}>
      <dl className="flex flex-wrap gap-x-12 gap-y-4">
        {counts.map((one) => (
          <div key={one.label} className="flex flex-col-reverse">
            <dt className="text-quiet">{one.label}</dt>
            <dd className="kern-heading-large">{one.count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
