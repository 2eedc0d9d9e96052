import { FormKey } from "@/components/form/form-key";
import { formLabels } from "@/components/form/form-labels";
import { SendingForm, type SendingFormProps } from "@/components/form/sending-form";
import type { FormLabels } from "@/components/form/use-form";

type ActionFormProps = Omit<SendingFormProps, "labels"> & {
  /** Where the words of every form would not fit. */
  labels?: FormLabels;
};

/** A form that sends to a server action, with scripts or without, and sent twice does it once. */
export function ActionForm({ labels = formLabels, children, ...form }: ActionFormProps) {
  return (
    <SendingForm {...form} labels={labels}>
      <FormKey />
      {children}
    </SendingForm>
  );
}
