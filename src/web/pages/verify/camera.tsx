/**
 * A camera that looks for the picture of a code, and is switched off as soon as it has seen one.
 *
 * Use      the page of the check, and no other: the server allows a camera there only. Nothing that
 *          it sees leaves the page.
 * Errors   refused, in use, or none there: `onNone`, and the code is typed.
 */

import decodeQR from 'qr/decode.js';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { codeScanned } from '../../../table/rounds/ballot-code.ts';
import { useWords } from '../../language.tsx';

/** So often is a picture looked at, in milliseconds. */
const EVERY = 200;

type CameraProps = {
  readonly onCode: (code: string) => void;
  readonly onNone: () => void;
  readonly onClose: () => void;
};

export function Camera({ onClose, ...found }: CameraProps) {
  const words = useWords().verifying.held;
  const video = useRef<HTMLVideoElement>(null);
  const off = useRef<HTMLButtonElement>(null);
  const other = useCamera(video, found);
  useEffect(() => off.current?.focus(), []);
  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={words.camera} />
      <p role="status">{other ? words.otherPicture : words.looking}</p>
      <button ref={off} type="button" className="btn plain" onClick={onClose}>
        {words.cameraOff}
      </button>
    </div>
  );
}

type Found = Pick<CameraProps, 'onCode' | 'onNone'>;

/** Whether what is in view is a picture of something else. */
function useCamera(video: React.RefObject<HTMLVideoElement | null>, { onCode, onNone }: Found) {
  const [other, setOther] = useState(false);
  const found = useEffectEvent(onCode);
  const none = useEffectEvent(onNone);
  useEffect(() => {
    let stream: MediaStream | undefined;
    let over = false;
    const look = () => {
      const text = video.current ? pictureIn(video.current) : undefined;
      if (text === undefined) return;
      const code = codeScanned(text);
      setOther(code === undefined);
      if (code !== undefined) found(code);
    };
    const looking = setInterval(look, EVERY);
    openCamera().then(
      (opened) => {
        stream = opened;
        if (over) stop(opened);
        else if (video.current) void show(video.current, opened);
      },
      () => !over && none(),
    );
    return () => {
      over = true;
      clearInterval(looking);
      if (stream) stop(stream);
    };
  }, [video]);
  return other;
}

async function openCamera(): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
}

async function show(video: HTMLVideoElement, stream: MediaStream): Promise<void> {
  video.srcObject = stream;
  await video.play().catch(() => undefined);
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** What a picture in view says, if there is one. */
function pictureIn(video: HTMLVideoElement): string | undefined {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return undefined;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(video, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  try {
    return decodeQR({ width, height, data });
  } catch {
    return undefined;
  }
}
