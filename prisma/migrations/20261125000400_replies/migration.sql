-- A calendar reply that overtook a newer one on its way never wins.
ALTER TABLE "attendance" ADD COLUMN "replied_at" TIMESTAMPTZ(3);

-- The same message is known again when the mailbox counts anew.
ALTER TABLE "incoming_mail" ADD COLUMN "digest" TEXT NOT NULL;
CREATE UNIQUE INDEX "incoming_mail_digest_key" ON "incoming_mail"("digest");

-- What waits for a process manager.
CREATE INDEX "incoming_mail_waiting" ON "incoming_mail" ("received_at")
  WHERE quarantined IS NOT NULL AND settled_at IS NULL;
