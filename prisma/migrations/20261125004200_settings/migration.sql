-- What a setting of the programme office was before and after each change. The audit log names the row and no words.
CREATE TABLE "setting_change" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID NOT NULL,

    CONSTRAINT "setting_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "setting_change_key_version_key" ON "setting_change"("key", "version");

-- AddForeignKey
ALTER TABLE "setting_change" ADD CONSTRAINT "setting_change_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A job whose first run failed has never finished one; since when the programme office waits for a run it asked for.
ALTER TABLE "job_run" ALTER COLUMN "finished_at" DROP NOT NULL;
ALTER TABLE "job_run" ADD COLUMN "wanted_at" TIMESTAMPTZ(3);
