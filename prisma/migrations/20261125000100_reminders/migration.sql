-- AlterTable
ALTER TABLE "attendance" ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);
