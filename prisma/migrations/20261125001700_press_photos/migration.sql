-- A picture on which nobody can be recognised needs nobody's release; somebody has to say so.
ALTER TABLE "press_photo" ADD COLUMN "shows_nobody" BOOLEAN NOT NULL DEFAULT false;
