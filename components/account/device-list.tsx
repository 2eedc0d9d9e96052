import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { Device } from "@/lib/sign-in/queries";
import { machineTime, stamp } from "@/lib/time";

type DeviceListProps = {
  id: string;
  devices: readonly Device[];
  /** The session in use. */
  current: string;
  end: FormAction;
  endOthers: FormAction;
};

/** Where the person is signed in, with a way to end it. */
export function DeviceList({ id, devices, current, end, endOthers }: DeviceListProps) {
  return (
    <Section id={id} title={t("account.sessions.title")}>
      <p className="max-w-measure">{t("account.sessions.lede")}</p>
      <ul className="lines">
        {devices.map((device) => (
          <li
            className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2"
            key={device.id}
          >
            <DeviceFacts device={device} isCurrent={device.id === current} />
            {device.id === current ? null : <EndForm device={device} action={end} />}
          </li>
        ))}
      </ul>
      {devices.length > 1 ? (
        <ActionForm action={endOthers}>
          <SubmitButton kind="secondary">{t("account.sessions.endOthers")}</SubmitButton>
        </ActionForm>
      ) : null}
    </Section>
  );
}

function DeviceFacts({ device, isCurrent }: { device: Device; isCurrent: boolean }) {
  const rich = { moment: stamp(device.lastSeenAt) };
  return (
    <Stack gap={4}>
      <h3 className="kern-heading-small">{nameOf(device)}</h3>
      {isCurrent ? <p>{t("account.sessions.current")}</p> : null}
      <p className="text-quiet">
        <time dateTime={machineTime(device.lastSeenAt)}>
          {t("account.sessions.lastSeen", rich)}
        </time>
      </p>
      <p className="text-quiet">
        <time dateTime={machineTime(device.createdAt)}>
          {t("account.sessions.since", { moment: stamp(device.createdAt) })}
        </time>
      </p>
    </Stack>
  );
}

function EndForm({ device, action }: { device: Device; action: FormAction }) {
  return (
    <ActionForm action={action} className="">
      <HiddenField name="session" value={device.id} />
      <SubmitButton kind="secondary">
        {t.rich("account.sessions.end", {
          device: nameOf(device),
          moment: stamp(device.createdAt),
          hidden,
        })}
      </SubmitButton>
    </ActionForm>
  );
}

function nameOf({ device }: Device): string {
  return device || t("account.sessions.unknownDevice");
}
