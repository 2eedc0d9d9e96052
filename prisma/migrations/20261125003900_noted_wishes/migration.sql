-- CreateTable
CREATE TABLE "noted_wish" (
    "id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "from_city_id" UUID NOT NULL,
    "to_city_id" UUID NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,
    "noted_by_id" UUID NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "noted_wish_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "noted_wish_agenda_item_id_idx" ON "noted_wish"("agenda_item_id");

-- CreateIndex
CREATE INDEX "noted_wish_from_city_id_idx" ON "noted_wish"("from_city_id");

-- AddForeignKey
ALTER TABLE "noted_wish" ADD CONSTRAINT "noted_wish_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "noted_wish" ADD CONSTRAINT "noted_wish_from_city_id_fkey" FOREIGN KEY ("from_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "noted_wish" ADD CONSTRAINT "noted_wish_to_city_id_fkey" FOREIGN KEY ("to_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "noted_wish" ADD CONSTRAINT "noted_wish_noted_by_id_fkey" FOREIGN KEY ("noted_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One wish of a city to another about an item is noted once; nobody wishes to call themselves.
CREATE UNIQUE INDEX "noted_wish_once" ON "noted_wish" (agenda_item_id, from_city_id, to_city_id) WHERE settled_at IS NULL;
ALTER TABLE "noted_wish" ADD CONSTRAINT "noted_wish_of_two" CHECK (from_city_id <> to_city_id);
