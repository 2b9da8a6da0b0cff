# Writes into the C++ file OUTPUT one hash over FILES (a list with commas between), all that decides what a catalog
# looks like once it is read. It does not depend on where the checkout lies.
# Run as: cmake -DFILES=<list> -DOUTPUT=<file> -P fingerprint_readers.cmake
string(REPLACE "," ";" FILES "${FILES}")
set(text "")
foreach(path ${FILES})
  file(SHA256 ${path} hash)
  string(APPEND text "${hash}\n")
endforeach()
string(SHA256 hash "${text}")
file(WRITE ${OUTPUT} "#include \"desired/reader_fingerprint.hpp\"\n\nnamespace gen::desired {\n\n"
                     "const std::string_view reader_fingerprint = \"${hash}\";\n\n}  // namespace gen::desired\n")
