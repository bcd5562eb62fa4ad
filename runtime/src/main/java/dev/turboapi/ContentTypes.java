package dev.turboapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The content types that names of files tell: those of Python's {@code mimetypes}, which FastAPI
 * sends.
 */
final class ContentTypes {
  private static final String UNKNOWN = "application/octet-stream";

  /** Skipped, so that the type is that of what was compressed. */
  private static final Set<String> COMPRESSIONS = Set.of("br", "bz2", "gz", "xz", "Z");

  private static final Map<String, String> BY_EXTENSION =
      byExtension(
          """
          application/epub+zip epub
          application/json json
          application/manifest+json webmanifest
          application/msword doc dot
          application/n-quads nq
          application/n-triples nt
          application/octet-stream bin dll exe o obj so
          application/ogg ogx
          application/pdf pdf
          application/postscript ai eps ps
          application/toml toml
          application/trig trig
          application/vnd.apple.mpegurl m3u m3u8
          application/vnd.ms-excel xls
          application/vnd.ms-fontobject eot
          application/vnd.ms-powerpoint pot pps ppt
          application/vnd.oasis.opendocument.graphics odg
          application/vnd.oasis.opendocument.presentation odp
          application/vnd.oasis.opendocument.spreadsheet ods
          application/vnd.oasis.opendocument.text odt
          application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
          application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
          application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
          application/vnd.rar rar
          application/wasm wasm
          application/x-7z-compressed 7z
          application/x-csh csh
          application/x-debian-package deb
          application/x-hdf hdf
          application/x-hdf5 h5
          application/x-netcdf cdf nc
          application/x-pkcs12 p12 pfx
          application/x-python-code pyc
          application/x-rpm rpm
          application/x-sh sh
          application/x-tar tar taz tbz2 tgz txz tz
          application/x-tex tex
          application/xml rdf wsdl xsl
          application/yaml yaml yml
          application/zip zip
          audio/3gpp 3gp 3gpp
          audio/3gpp2 3g2 3gpp2
          audio/aac aac adts
          audio/basic au snd
          audio/flac flac
          audio/matroska mka
          audio/mp4 m4a
          audio/mpeg mp2 mp3
          audio/ogg ogg
          audio/opus opus
          audio/vnd.wave wav
          audio/webm weba
          audio/x-aiff aif aifc aiff
          font/otf otf
          font/ttf ttf
          font/woff woff
          font/woff2 woff2
          image/avif avif
          image/bmp bmp
          image/emf emf
          image/gif gif
          image/heic heic
          image/heif heif
          image/jp2 jp2
          image/jpeg jpe jpeg jpg
          image/png png
          image/svg+xml svg svgz
          image/tiff tif tiff
          image/vnd.microsoft.icon ico
          image/webp webp
          image/wmf wmf
          image/x-portable-anymap pnm
          image/x-portable-bitmap pbm
          image/x-portable-graymap pgm
          image/x-portable-pixmap ppm
          message/rfc822 eml mht mhtml
          model/gltf+json gltf
          model/gltf-binary glb
          model/stl stl
          text/css css
          text/csv csv
          text/html htm html
          text/javascript js mjs
          text/markdown markdown md
          text/n3 n3
          text/plain bat c h ksh pl srt txt
          text/richtext rtx
          text/rtf rtf
          text/tab-separated-values tsv
          text/vtt vtt
          text/x-python py
          text/x-rst rst
          text/x-sgml sgm sgml
          text/x-vcard vcf
          text/xml xml
          video/matroska mkv
          video/mp4 mp4
          video/mpeg mpe mpeg mpg
          video/ogg ogv
          video/quicktime mov qt
          video/vnd.avi avi
          video/webm webm
          video/x-m4v m4v
          video/x-ms-wmv wmv
          """);

  private ContentTypes() {}

  /** The type of a file of that name, with the charset if it is text. */
  static String of(String fileName) {
    String extension = extension(fileName);
    if (COMPRESSIONS.contains(extension)) {
      extension = extension(fileName.substring(0, fileName.length() - extension.length() - 1));
    }
    return BY_EXTENSION.getOrDefault(extension.toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /** With the charset, if it is text and names none: what Starlette makes of a media type. */
  static String withCharset(String contentType) {
    boolean lacksCharset =
        contentType.startsWith("text/")
            && !contentType.toLowerCase(Locale.ROOT).contains("charset=");
    return lacksCharset ? contentType + "; charset=utf-8" : contentType;
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    boolean isHiddenFile = fileName.chars().limit(Math.max(dot, 0)).allMatch(c -> c == '.');
    return isHiddenFile ? "" : fileName.substring(dot + 1);
  }

  private static Map<String, String> byExtension(String table) {
    Map<String, String> types = new HashMap<>();
    for (String line : table.lines().toList()) {
      String[] words = line.split(" ", -1);
      String type = words[0].startsWith("text/") ? words[0] + "; charset=utf-8" : words[0];
      for (int i = 1; i < words.length; i++) {
        types.put(words[i], type);
      }
    }
    return Map.copyOf(types);
  }
}
