import { t } from "@/lib/i18n/words";

type NetworkMapProps = { size: { width: number; height: number }; cities: number; states: number };

/** Where the cities lie; the directory says the same in words. */
export function NetworkMap({ size, cities, states }: NetworkMapProps) {
  return (
    <img
      className="mx-auto h-auto w-full max-w-[21rem]"
      src="/cities/map.svg"
      alt={t("start.network.map", { cities, states })}
      width={size.width}
      height={size.height}
      loading="lazy"
    />
  );
}
